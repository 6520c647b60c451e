// calendrier popup v1.2
var oPop = null, champ;
function ouvreCal(nom) {
  champ = nom;
  if (oPop == null) oPop = window.createPopup();
  var b = oPop.document.body, d = new Date(), h = "<table style='font:8pt Verdana' border=1><tr>";
  b.style.border = "1px solid #000"; b.style.backgroundColor = "#FFFFE0";
  for (var i = 1; i <= 31; i++) {
    h += "<td style='cursor:hand' onclick='parent.choix(" + i + "," + (d.getMonth() + 1) + "," + d.getFullYear() + ")'>" + i + "</td>";
    if (i % 7 == 0) h += "</tr><tr>";
  }
  b.innerHTML = h + "</tr></table>";
  oPop.show(window.event.screenX, window.event.screenY, 190, 120);
}
function choix(j, m, a) { document.f[champ].value = j + "/" + m + "/" + a; oPop.hide(); }
