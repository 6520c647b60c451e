/* GridCtl - scrollable sortable grid, (c) Process Control Group 2001
   usage: var g = new GridCtl(hostId, headings, rows); g.open();           */
function GridCtl(host, heads, rows) {
  this.host = host; this.heads = heads; this.rows = rows; this.dir = 1; this.col = 0;
  GridCtl.all[GridCtl.all.length] = this; this.no = GridCtl.all.length - 1;
}
GridCtl.all = [];
GridCtl.rules = [
  [".gc", "border-collapse:collapse;font:8pt Verdana"],
  [".gc TD", "border:1px solid #7a9;padding:2px 6px"],
  [".gcHi", "background-color:#ffd"],
  [".gcHead", "background-color:#264;color:white;cursor:hand"]
];
GridCtl.styles = function () {
  if (GridCtl.sheet) return;
  GridCtl.sheet = document.createStyleSheet();
  for (var i = 0; i < GridCtl.rules.length; i++) GridCtl.sheet.addRule(GridCtl.rules[i][0], GridCtl.rules[i][1]);
};
GridCtl.prototype.open = function () {
  GridCtl.styles();
  this.paint();
  var me = this, h = document.getElementById(this.host);
  h.attachEvent("onclick", function () { me.click(window.event); });
  h.attachEvent("onmouseover", function () { me.hover(window.event, true); });
  h.attachEvent("onmouseout", function () { me.hover(window.event, false); });
};
GridCtl.prototype.paint = function () {
  var s = "<table class=gc><tr>", i, j;
  for (i = 0; i < this.heads.length; i++) s += "<td class=gcHead col=" + i + ">" + this.heads[i] + (this.col == i ? (this.dir > 0 ? " +" : " -") : "") + "</td>";
  s += "</tr>";
  for (i = 0; i < this.rows.length; i++) { s += "<tr row=" + i + ">"; for (j = 0; j < this.heads.length; j++) s += "<td>" + this.rows[i][j] + "</td>"; s += "</tr>"; }
  document.getElementById(this.host).innerHTML = s + "</table>";
};
GridCtl.prototype.click = function (e) {
  var c = e.srcElement.getAttribute("col"); if (c == null) return;
  this.dir = (c == this.col) ? -this.dir : 1; this.col = Number(c);
  var me = this;
  this.rows.sort(function (a, b) { var x = a[me.col], y = b[me.col]; return (x < y ? -1 : x > y ? 1 : 0) * me.dir; });
  this.paint();
};
GridCtl.prototype.hover = function (e, on) { var r = e.srcElement.parentElement; if (r && r.tagName == "TR") r.className = on ? "gcHi" : ""; };
