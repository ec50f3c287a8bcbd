#!/usr/bin/env python3
"""Walks the window as a screen reader sees it: meguri's tree over AT-SPI, with a study of the gallery open.

Run inside a D-Bus session and an X server: dbus-run-session -- accessibility.py MEGURI STUDY
Fails where something that takes the keyboard has no name, a field or a cell no value, a chart no summary, or where a name says nothing; then reads a
value and changes it as an assistive tool would.
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time

os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
os.environ["NO_AT_BRIDGE"] = "0"

import gi  # noqa: E402

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

DEADLINE = 25  # seconds
MEANINGLESS = {"button", "label", "text", "widget", "...", "…", "table", "list", "tree"}
faults = []


def fault(node, what, path):
    faults.append(f"{what}: {node.get_role_name()} “{node.get_name()}” in {' › '.join(path)}")


def children(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def is_on(node, state):
    return node.get_state_set().contains(state)


def text_of(node):
    return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node)) if "Text" in node.get_interfaces() else None


def walk(node, path=()):
    yield node, path
    here = path + (node.get_name() or node.get_role_name(),)
    if node.get_role() in (Atspi.Role.TABLE, Atspi.Role.TREE, Atspi.Role.TREE_TABLE, Atspi.Role.LIST) and node.get_child_count() > 400:
        return
    for child in children(node):
        yield from walk(child, here)


def wait(condition):
    end = time.time() + DEADLINE
    while time.time() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.2)
    return None


def application():
    desktop = Atspi.get_desktop(0)
    for child in children(desktop):
        if "meguri" in (child.get_name() or "").lower():
            return child
    return None


def window():
    app = application()
    if app is None:
        return None
    for child in children(app):
        if "Ten H100" in (child.get_name() or ""):
            return child
    return None


def check(node, path, counts):
    role, name = node.get_role(), (node.get_name() or "").strip()
    if not is_on(node, Atspi.StateType.SHOWING):
        return
    counts[node.get_role_name()] = counts.get(node.get_role_name(), 0) + 1
    focusable = is_on(node, Atspi.StateType.FOCUSABLE)
    if focusable and not name and role not in (Atspi.Role.TABLE_CELL, Atspi.Role.FILLER, Atspi.Role.PANEL, Atspi.Role.FRAME):
        fault(node, "no name", path)
    if focusable and name.lower() in MEANINGLESS and role not in (Atspi.Role.MENU_ITEM,):
        fault(node, "a name that says nothing", path)
    if role in (Atspi.Role.INVALID, Atspi.Role.UNKNOWN) and focusable:
        fault(node, "no role", path)
    if role == Atspi.Role.TEXT and text_of(node) is None:
        fault(node, "no text", path)
    if role in (Atspi.Role.COLUMN_HEADER, Atspi.Role.TREE_ITEM) and not name:
        fault(node, "no text", path)
    if role in (Atspi.Role.COMBO_BOX,) and not name:
        fault(node, "no name", path)


def tables(root):
    """Every cell of a table says something, or stands empty in a row that does."""
    seen = 0
    for node, path in walk(root):
        if node.get_role() != Atspi.Role.TABLE or not is_on(node, Atspi.StateType.SHOWING):
            continue
        rows, columns = Atspi.Table.get_n_rows(node), Atspi.Table.get_n_columns(node)
        for row in range(min(rows, 6)):
            cells = [Atspi.Table.get_accessible_at(node, row, column) for column in range(columns)]
            words = [cell.get_name() if cell else "" for cell in cells]
            seen += sum(1 for word in words if word)
            if not any(words):
                fault(node, f"row {row + 1} says nothing", path)
    return seen


def charts(root):
    found = 0
    for node, path in walk(root):
        if node.get_description() and node.get_name() and node.get_role() in (Atspi.Role.CHART, Atspi.Role.IMAGE, Atspi.Role.CANVAS, Atspi.Role.PANEL, Atspi.Role.FILLER):
            found += 1
    return found


def find(root, test):
    for node, path in walk(root):
        if test(node):
            return node
    return None


def edit(root):
    """Reads the last year of the horizon and sets another."""
    field = find(root, lambda node: node.get_role() == Atspi.Role.TEXT and node.get_name() == "Last year" and is_on(node, Atspi.StateType.SHOWING))
    if field is None:
        faults.append("no field “Last year”")
        return
    if text_of(field) != "2035":
        faults.append(f"the last year reads “{text_of(field)}”, not “2035”")
    if "EditableText" not in field.get_interfaces():
        faults.append("the last year cannot be edited")
        return
    Atspi.EditableText.set_text_contents(field, "2030")
    if not wait(lambda: text_of(field) == "2030"):
        faults.append(f"the last year reads “{text_of(field)}” after it was set to “2030”")


def pages(root):
    """Walks each page of the window."""
    counts, cells, summaries = {}, 0, 0
    names = [node.get_name() for node, path in walk(root) if node.get_role() == Atspi.Role.PAGE_TAB and node.get_name() in ("Compare", "Timeline", "Uncertainty")]
    if len(names) != 3:
        faults.append(f"the tabs of pages are {names}")
    for name in names:
        tab = find(root, lambda node: node.get_role() == Atspi.Role.PAGE_TAB and node.get_name() == name)
        Atspi.Action.do_action(tab, 0)
        time.sleep(1)
        for node, path in walk(root):
            check(node, (name,) + path, counts)
        found = charts(root)
        if found < 3:
            faults.append(f"{name}: {found} charts have a summary")
        cells, summaries = cells + tables(root), summaries + found
    return counts, cells, summaries


def main():
    program, study = sys.argv[1:3]
    home = tempfile.mkdtemp()
    env = dict(os.environ, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home, HOME=home, QT_QPA_PLATFORM="xcb", LANG="C.UTF-8")
    # the registry starts with the first who asks for the bus of assistive tools
    app = subprocess.Popen([program, study], env=env)
    try:
        root = wait(window)
        if root is None:
            print("the window is not found over AT-SPI")
            return 1
        wait(lambda: find(root, lambda node: node.get_role() == Atspi.Role.TABLE_CELL and "2,166" in (node.get_name() or "")))
        counts, cells, summaries = pages(root)
        edit(root)
        print("roles:", ", ".join(f"{role} {count}" for role, count in sorted(counts.items())))
        print(f"cells with text: {cells}; charts with a summary: {summaries}")
        for what, least, number in (("tree items", 12, counts.get("tree item", 0) + counts.get("table cell", 0)), ("texts", 5, counts.get("text", 0)), ("cells", 20, cells), ("chart summaries", 3, summaries)):
            if number < least:
                faults.append(f"{what}: {number}, at least {least} are expected")
    finally:
        app.terminate()
        app.wait(10)
        shutil.rmtree(home, ignore_errors=True)
    for each in faults:
        print(each)
    return 1 if faults else 0


sys.exit(main())
