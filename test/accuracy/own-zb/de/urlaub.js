// Personalamt - Urlaub
function datum(feld)
{
  var f = document.antrag.elements[feld];
  var opt = "dialogWidth:210px;dialogHeight:230px;status:no;help:no;scroll:no";
  var erg = window.showModalDialog("kalender.htm", f.value, opt);
  if (erg) f.value = erg;
}
function pruefe(f)
{
  if (f.von.value == "" || f.bis.value == "") {
    alert("Bitte wählen Sie den ersten und letzten Urlaubstag über das Kalendersymbol.");
    return false;
  }
  if (f.vertreter.value == "") { alert("Bitte Vertretung angeben."); return false; }
  return true;
}
