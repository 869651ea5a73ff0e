"""Cuts the fonts of app/fonts out of those that fontsource brings: pip install fonttools brotli; python scripts/fonts/cut-fonts.py

Left are the letters of Western European languages, the weights that tokens.css names, and what kerning and
figures of one width need: 52 kB instead of 144.
"""

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

LETTERS = (
    "0020-007E,00A0-00FF,0131,0152-0153,02C6,02DA,02DC,2010-2015,2018-201E,2020-2022,2026,2030,"
    "2032-2033,2039-203A,20AC,2122,2190-2193,2212,2215"
)
WEIGHTS = {"wght": (400, 700)}
FEATURES = ["kern", "liga", "ccmp", "locl", "mark", "mkmk", "tnum"]

for name in ["atkinson-hyperlegible-next", "literata"]:
    font = TTFont(f"node_modules/@fontsource-variable/{name}/files/{name}-latin-wght-normal.woff2")
    options = subset.Options(layout_features=FEATURES, hinting=False, name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14])
    cut = subset.Subsetter(options)
    cut.populate(unicodes=subset.parse_unicodes(LETTERS))
    cut.subset(font)
    font = instancer.instantiateVariableFont(font, WEIGHTS)
    font.flavor = "woff2"
    font.save(f"app/fonts/{name}.woff2")
