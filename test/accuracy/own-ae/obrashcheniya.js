var svyaz;
function start() {
  svyaz = new ActiveXObject("Microsoft.XMLHTTP");
  spisok();
}
function spisok() {
  var p = document.getElementById("per").value, s = document.getElementById("sost").value;
  svyaz.open("GET", "spisok.asp?p=" + p + "&s=" + s, false);
  svyaz.send();
  var u = svyaz.responseXML.documentElement.childNodes, t = document.getElementById("telo"), i, r;
  while (t.rows.length) t.deleteRow(0);
  for (i = 0; i < u.length; i++) {
    r = t.insertRow(-1);
    r.style.cursor = "pointer";
    r.nomer = u[i].getAttribute("n");
    r.onclick = function () { kartochka(this.nomer); };
    yach(r, u[i].getAttribute("n"));
    yach(r, u[i].getAttribute("data"));
    yach(r, u[i].getAttribute("kto"));
    yach(r, u[i].getAttribute("vopros"));
    yach(r, u[i].getAttribute("srok"));
  }
  document.getElementById("stroka").innerHTML = "Найдено: " + u.length;
}
function yach(r, t) { r.insertCell(-1).appendChild(document.createTextNode(t)); }
function kartochka(n) {
  svyaz.open("GET", "kartochka.asp?n=" + n, false);
  svyaz.send();
  document.getElementById("kart").innerHTML = svyaz.responseText;
}
