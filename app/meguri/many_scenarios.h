#pragma once

#include <QStringList>

#include "ui/shell/main_window.h"

namespace meguri {

/// Lets the window compare the first `count` scenarios of its study, twelve at most; where it has fewer, variants of its first are added as one edit, each with
/// fleets that last a little longer.
void compareFirst(ui::MainWindow& window, std::size_t count);

/// The numbers of "2,5,12" that can be compared, in their order.
std::vector<std::size_t> countsOf(const QString& text);

}  // namespace meguri
