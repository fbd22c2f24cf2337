"""What has to work where nothing but the package is installed. Run by `cargo xtask python` in fresh environments."""

import importlib.util

import guiju

for other in ("numpy", "pandas", "pyarrow"):
    assert importlib.util.find_spec(other) is None, f"{other} is installed here"
standard = guiju.load("xuzhou-red-landmark")
assessment = standard.check({"level": "village", "建筑面积": "364㎡"}, as_of="2022-06-01")
assert assessment.verdict == "fail"
assert assessment.finding("building-area").gap is not None
assert "差36" in assessment.to_html() and "差36" in assessment.to_text()
found = standard.check_table(guiju.columns("center"), as_of="2022-06-01", findings=True)
assert len(found) == 0 and "verdict" in found.results.columns
center: guiju.Center = {"level": "village"}
assert standard.check(center, as_of="2022-06-01").verdict == "unknown"
print(f"guiju {guiju.__version__}: {guiju.__file__}")
