function smlouvy(kam, soubor) {
  var cil = document.getElementById(kam);
  if (window.ActiveXObject && document.body.dataSrc !== undefined) {
    cil.innerHTML = '<object id="tdc" classid="clsid:333C7BC4-460F-11D0-BC04-0080C7055A83">'
      + '<param name="DataURL" value="' + soubor + '"><param name="UseHeader" value="true"><param name="FieldDelim" value=";"></object>'
      + '<table datasrc="#tdc"><thead><tr><th>Číslo</th><th>Předmět</th><th>Částka</th></tr></thead>'
      + '<tr><td><span datafld="cislo"></span></td><td><span datafld="predmet"></span></td><td><span datafld="castka"></span></td></tr></table>';
    return;
  }
  var x = new XMLHttpRequest();
  x.open("GET", soubor, true);
  x.onreadystatechange = function () {
    if (x.readyState != 4) return;
    var r = x.responseText.split(/\r?\n/), h = "<table><tr><th>Číslo</th><th>Předmět</th><th>Částka</th></tr>";
    for (var i = 1; i < r.length; i++) {
      if (r[i] == "") continue;
      h += "<tr><td>" + r[i].split(";").join("</td><td>") + "</td></tr>";
    }
    cil.innerHTML = h + "</table>";
  };
  x.send(null);
}
