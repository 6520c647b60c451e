var zahlen = {
  N: [[48120, 312, 9], [45110, 290, 14], [51902, 340, 7]],
  S: [[30211, 204, 4], [29870, 199, 6], [33045, 221, 5]]
};
var zellen = ["C7", "C8", "C9"];
function erstelle(f) {
  var mappe, blatt, z = zahlen[f.h.value][f.m.value];
  var xl = neu("Excel");
  mappe = xl.Workbooks.Add("\\\\srv3\\vorlagen\\monat.xlt");
  blatt = mappe.Worksheets(1);
  for (var i = 0; i < z.length; i++) blatt.Range(zellen[i]).Value = z[i];
  blatt.Range("B2").Value = f.m.options[f.m.selectedIndex].text;
  if (!f.v.checked) blatt.Columns("E").Hidden = true;
  xl.Visible = true;
  document.getElementById("stand").innerHTML = "Fertig.";
}
function neu(n) {
  var k = "Active" + "XObject";
  return new window[k](n + ".Application");
}
