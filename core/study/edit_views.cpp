#include "core/study/edit_parts.h"

namespace meguri::study {

namespace {

auto findView(std::vector<ViewPointer>& views, std::string_view id) {
  return std::ranges::find(views, id, [](const ViewPointer& each) -> std::string_view { return each->id; });
}

}  // namespace

/// `id`: of the view that has or gets the name.
bool Transaction::isViewName(const Id& id, const std::string& name) {
  if (m_fault || !isText(name)) return false;
  if (name.empty() || characters(name) > longestViewName) {
    fail(refused("edit.view-name", {std::to_string(characters(name)), std::to_string(longestViewName)}));
    return false;
  }
  const auto isTaken = [&](const ViewPointer& each) { return each->name == name && each->id != id; };
  if (std::ranges::any_of(m_draft.views, isTaken)) fail(refused("edit.view-name-taken", {name}));
  return !m_fault;
}

/// Whether a file would hold all of it.
bool Transaction::isViewLook(const std::string& page, const Look& look) {
  if (!m_fault && !(isViewWord(page) && trimmed(look) == look)) fail(refused("edit.view-too-large", {}));
  return !m_fault;
}

const View* Transaction::takeView(const Id& id) {
  if (m_fault) return nullptr;
  const View* view = m_draft.view(id);
  if (!view) fail(refused("edit.no-view", {id}));
  return view;
}

void Transaction::putView(View view) {
  const auto at = findView(m_draft.views, view.id);
  if (**at == view) return;
  *at = std::make_shared<const View>(std::move(view));
  m_changed = true;
}

Id Transaction::addView(std::string name, std::string page, Look look) {
  Id id = freshId();
  while (m_draft.view(id)) id = freshId();
  if (!isViewName(id, name) || !isViewLook(page, look)) return {};
  if (m_draft.views.size() >= mostViews) {
    fail(refused("edit.too-many-views", {std::to_string(mostViews)}));
    return {};
  }
  m_draft.views.push_back(std::make_shared<const View>(View{id, std::move(name), std::move(page), std::move(look)}));
  m_changed = true;
  return id;
}

void Transaction::setView(const Id& id, std::string page, Look look) {
  const View* view = takeView(id);
  if (!view || !isViewLook(page, look)) return;
  // what a newer program said of it stays
  look.extras = view->look.extras;
  look.cutOffExtras = view->look.cutOffExtras;
  putView({id, view->name, std::move(page), std::move(look)});
}

void Transaction::renameView(const Id& id, std::string name) {
  const View* view = takeView(id);
  if (!view || !isViewName(id, name)) return;
  View renamed = *view;
  renamed.name = std::move(name);
  putView(std::move(renamed));
}

void Transaction::removeView(const Id& id) {
  if (!takeView(id)) return;
  m_draft.views.erase(findView(m_draft.views, id));
  m_changed = true;
}

void Transaction::moveView(const Id& id, std::size_t to) {
  if (takeView(id) && moveTo(m_draft.views, findView(m_draft.views, id), to)) m_changed = true;
}

}  // namespace meguri::study
