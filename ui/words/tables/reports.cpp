#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// What pages, charts and reports say: welcome and gallery, messages, the summary.
constexpr Entry entries[] = {
    {"welcome.tagline",
     QT_TRANSLATE_NOOP("words", "The footprint of AI systems over their whole life: greenhouse gases, water and e-waste side by side, every figure down to its source.")},
    {"welcome.open", QT_TRANSLATE_NOOP("words", "Open a study…")},
    {"welcome.new", QT_TRANSLATE_NOOP("words", "New study")},
    {"welcome.gallery", QT_TRANSLATE_NOOP("words", "Gallery")},
    {"welcome.recent", QT_TRANSLATE_NOOP("words", "Recent files")},
    {"welcome.no-recent", QT_TRANSLATE_NOOP("words", "No study was opened yet.")},
    {"welcome.open-gallery", QT_TRANSLATE_NOOP("words", "Open a copy")},
    {"gallery.bloom-176b.title", QT_TRANSLATE_NOOP("words", "BLOOM-176B: training a language model")},
    {"gallery.bloom-176b.about",
     QT_TRANSLATE_NOOP("words", "The published footprint of one training run (Luccioni et al. 2023), from energy, idle consumption and hardware. Reproduces the paper: 50.5 t CO₂e in all.")},
    {"gallery.gemini-prompt.title", QT_TRANSLATE_NOOP("words", "Gemini Apps: a median text prompt")},
    {"gallery.gemini-prompt.about",
     QT_TRANSLATE_NOOP("words", "The published footprint of one prompt in production (Elsworth et al. 2025): 0.24 Wh, 0.03 g CO₂e market-based, 0.26 mL of water.")},
    {"gallery.h100-frankfurt-paris.title", QT_TRANSLATE_NOOP("words", "Ten H100 servers: Frankfurt or Paris")},
    {"gallery.h100-frankfurt-paris.about",
     QT_TRANSLATE_NOOP("words", "What place and service life do to greenhouse gases, water and e-waste over ten years. Less of one can be more of another.")},
    {"message.less.ghg", QT_TRANSLATE_NOOP("words", "%1 emits %2 % less greenhouse gas")},
    {"message.more.ghg", QT_TRANSLATE_NOOP("words", "%1 emits %2 % more greenhouse gas")},
    {"message.less.water", QT_TRANSLATE_NOOP("words", "%1 uses %2 % less water")},
    {"message.more.water", QT_TRANSLATE_NOOP("words", "%1 uses %2 % more water")},
    {"message.less.waterWithoutReservoirs", QT_TRANSLATE_NOOP("words", "%1 uses %2 % less water without reservoirs")},
    {"message.more.waterWithoutReservoirs", QT_TRANSLATE_NOOP("words", "%1 uses %2 % more water without reservoirs")},
    {"message.less.ewaste", QT_TRANSLATE_NOOP("words", "%1 leaves %2 % less e-waste")},
    {"message.more.ewaste", QT_TRANSLATE_NOOP("words", "%1 leaves %2 % more e-waste")},
    {"message.less.electricity", QT_TRANSLATE_NOOP("words", "%1 uses %2 % less electricity")},
    {"message.more.electricity", QT_TRANSLATE_NOOP("words", "%1 uses %2 % more electricity")},
    {"message.same", QT_TRANSLATE_NOOP("words", "%1: no scenario differs from the reference")},
    {"message.dominant", QT_TRANSLATE_NOOP("words", "%1 makes up %2 % of the total")},
    {"report.sentence", QT_TRANSLATE_NOOP("words", "%1.")},
    {"report.between-sentences", QT_TRANSLATE_NOOP("words", " ")},
    {"report.no-ranking",
     QT_TRANSLATE_NOOP("words", "No ranking can be put into words: the scenarios deliver different amounts, or leave out different parts.")},
    {"report.net", QT_TRANSLATE_NOOP("words", "%1: %2. Below zero is a benefit.")},
    {"report.against",
     QT_TRANSLATE_NOOP("words", "Compared with %1. Differences are scenario minus reference, over what no scenario leaves out; less is better. Point values, without uncertainty.")},
    {"report.what-differs", QT_TRANSLATE_NOOP("words", "What differs between the scenarios")},
    {"report.left-out", QT_TRANSLATE_NOOP("words", "Left out: named, never counted as zero")},
    {"report.and-more", QT_TRANSLATE_NOOP("words", "… and %1 more")},
    {"report.sources", QT_TRANSLATE_NOOP("words", "What the figures rest on")},
    {"report.inputs", QT_TRANSLATE_NOOP("words", "inputs: %1")},
    {"report.assumptions", QT_TRANSLATE_NOOP("words", "Inputs stated as assumption without a document: %1; without any source: %2")},
    {"report.study-hash", QT_TRANSLATE_NOOP("words", "study %1")},
    {"report.not-reviewed", QT_TRANSLATE_NOOP("words", "Not critically reviewed; not for comparative assertions to the public (ISO 14044).")},
    {"report.licences", QT_TRANSLATE_NOOP("words", "Licences: %1.")},
    {"report.adapted", QT_TRANSLATE_NOOP("words", "Figures of these sources were selected and, by calculation, converted and combined.")},
    {"report.sources-continued", QT_TRANSLATE_NOOP("words", "What the figures rest on (continued)")},
    {"report.page", QT_TRANSLATE_NOOP("words", "page %1")},
};

}  // namespace

constinit const Table reports = entries;

}  // namespace meguri::words::tables
