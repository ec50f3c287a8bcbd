#pragma once

#include "core/report/events.h"
#include "ui/words/headings.h"

/// What figures over the years are called, and what they say.
namespace meguri::words {

/// "Greenhouse gases · Annual".
QString heading(const report::TimeFigure& figure);
/// The message as a sentence; the heading where there is none.
QString title(const report::TimeFigure& figure, const study::Study& study);
/// The heading, where the title is a message; unit and accounting, and what is drawn dashed.
QString description(const report::TimeFigure& figure, const study::Study& study);
QString title(const report::StockFigure& figure);
QString description(const report::StockFigure& figure);
QString title(const report::FateFigure& figure);
QString description(const report::FateFigure& figure);

/// "First purchase", "Break-even (greenhouse gases)".
QString eventName(const report::Event& event);
/// What it happens to: an element, or the reference a break-even is with; empty for a net.
QString eventSubject(const report::Event& event, const study::Study& study);
/// "2030 · A · Refresh: H100 servers, 10 nodes".
QString eventSentence(const report::Event& event, const study::Study& study);

}  // namespace meguri::words
