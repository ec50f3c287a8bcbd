"""Prints a workbook as JSON: {"sheets": [{"name", "rows": [[cell]], "formulas", "links", "frozen", "filter"}], "parts": [names], "created"}.

A cell is null, "n" and the number or "t" and the text. Reads the file as the format says, with nothing of what wrote it.
"""

import functools
import json
import re
import sys
import xml.etree.ElementTree as xml
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def unescaped(text):
    return re.sub("_x([0-9A-Fa-f]{4})_", lambda match: chr(int(match.group(1), 16)), text) if "_x" in text else text


@functools.cache
def column_of(letters):
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def read_cell(cell, shared):
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        return "t" + unescaped("".join(cell.itertext()))
    value = cell.findtext(MAIN + "v")
    if value is None:
        return None
    return "t" + (shared[int(value)] if kind == "s" else value) if kind != "n" else "n" + value


def read_sheet(name, root, shared):
    rows = []
    for row in root.iter(MAIN + "row"):
        while len(rows) < int(row.get("r")):
            rows.append([])
        for cell in row:
            at = column_of(cell.get("r").rstrip("0123456789"))
            rows[-1].extend([None] * (at + 1 - len(rows[-1])))
            rows[-1][at] = read_cell(cell, shared)
    pane, filters = root.find(f".//{MAIN}pane"), root.find(MAIN + "autoFilter")
    return {"name": name, "rows": rows, "formulas": len(root.findall(f".//{MAIN}f")), "links": len(root.findall(f".//{MAIN}hyperlink")),
            "frozen": pane is not None and pane.get("state") == "frozen" and pane.get("ySplit") == "1", "filter": filters.get("ref") if filters is not None else ""}


def main(path):
    with zipfile.ZipFile(path) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    shared = []
    if "xl/sharedStrings.xml" in parts:
        shared = [unescaped("".join(part.text or "" for part in each.iter(MAIN + "t"))) for each in xml.fromstring(parts["xl/sharedStrings.xml"]).iter(MAIN + "si")]
    targets = {each.get("Id"): each.get("Target") for each in xml.fromstring(parts["xl/_rels/workbook.xml.rels"])}
    sheets = [read_sheet(each.get("name"), xml.fromstring(parts["xl/" + targets[each.get(REL + "id")].removeprefix("/xl/")]), shared)
              for each in xml.fromstring(parts["xl/workbook.xml"]).iter(MAIN + "sheet")]
    created = re.search("<dcterms:created[^>]*>([^<]*)<", parts["docProps/core.xml"].decode()).group(1)
    json.dump({"sheets": sheets, "parts": list(parts), "created": created}, sys.stdout)


main(sys.argv[1])
