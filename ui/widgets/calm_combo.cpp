#include "ui/widgets/calm_combo.h"
