#include "core/study/edit_parts.h"

namespace meguri::study {

void Transaction::setReport(Report report) {
  if (m_fault || report == (m_draft.report ? *m_draft.report : Report())) return;
  if (const auto fault = faultOf(report)) return fail(refused(fault->code.c_str(), fault->args));
  m_draft.report = std::make_shared<const Report>(std::move(report));
  m_changed = true;
}

}  // namespace meguri::study
