#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes the English plural forms into writethru_en.ts: "%n word(s)" is "%Ln word" and "%Ln words".

Run it after the target update_translations. What it cannot tell by itself stands in SPECIAL.
"""
import pathlib
import re
import xml.etree.ElementTree as xml

SPECIAL = {
    "%n entity(s) are of the type “%1”.": ("%n entity is of the type “%1”.", "%n entities are of the type “%1”."),
    "%n claim(s) are of the kind “%1”.": ("%n claim is of the kind “%1”.", "%n claims are of the kind “%1”."),
    "%n of them stand(s) where the text does and not where the file says.": (
        "%n of them stands where the text does and not where the file says.",
        "%n of them stand where the text does and not where the file says.",
    ),
    "Move %n articles to “%1”": ("Move %n article to “%1”", "Move %n articles to “%1”"),
    "Add %n articles": ("Add %n article", "Add %n articles"),
}


def forms(source):
    if source in SPECIAL:
        return SPECIAL[source]
    plural = source.replace("entity(s)", "entities")
    return re.sub(r"\(s\)", "", source), re.sub(r"\(s\)", "s", plural)


path = pathlib.Path(__file__).parent / "writethru_en.ts"
tree = xml.parse(path)
tree.getroot().set("language", "en")
for message in tree.getroot().iter("message"):
    if message.get("numerus") != "yes":
        continue
    translation = message.find("translation")
    translation.attrib.pop("type", None)
    for form in list(translation):
        translation.remove(form)
    for text in forms(message.findtext("source")):
        # %Ln is the number as the reader's language writes it: 12,345.
        xml.SubElement(translation, "numerusform").text = text.replace("%n", "%Ln")
xml.indent(tree, "    ")
body = xml.tostring(tree.getroot(), encoding="unicode")
path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")
