#include "ui/document/view_state.h"
