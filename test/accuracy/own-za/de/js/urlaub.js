// Urlaubsantrag - Funktionen
// 12.03.2003 hb   Erstversion
// 04.11.2004 hb   Vertretung wird jetzt aus PERSIS gezogen
function auswahl(feld, titel) {
  var arg = new Object();
  arg.titel = titel;
  arg.wert  = document.antrag.elements[feld].value;
  var erg = dialog('auswahl_person.htm', arg, 420, 380);
  if (erg != null) {
    document.antrag.elements[feld].value = erg.name;
    document.antrag.elements[feld + '_nr'].value = erg.nr;
  }
}
function dialog(url, arg, b, h) {
  return showModalDialog(url, arg, 'dialogWidth:' + b + 'px;dialogHeight:' + h + 'px;status:no;help:no;scroll:yes');
}
function pruefen() {
  var f = document.antrag;
  if (f.von.value == '' || f.bis.value == '') { alert('Bitte den Zeitraum angeben.'); return false; }
  if (f.vertreter_nr.value == '') { alert('Bitte eine Vertretung auswählen. Ohne Vertretung kann der Antrag nicht gestellt werden.'); return false; }
  return true;
}
