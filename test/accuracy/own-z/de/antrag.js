// antrag.js  Version 1.3  J. Kern / EDV
var DLG_STD = "status:no;help:no;scroll:no;center:yes;";

function dlg(url, arg, w, h)
{
	return window["show" + "ModalDialog"](url, arg, DLG_STD + "dialogWidth:" + w + "px;dialogHeight:" + h + "px");
}
function kal(feld)
{
	var f = document.frmUrlaub.elements[feld];
	var r = dlg("kalender.htm", f.value, 220, 240);
	if (r != null && r != "") f.value = r;
}
function vertreter()
{
	var a = new Object();
	a.abt = "32";
	a.ausser = document.frmUrlaub.hidPersNr.value;
	var r = dlg("ma_suche.asp", a, 420, 380);
	if (!r) return;
	document.frmUrlaub.hidVertrNr.value = r.nr;
	document.frmUrlaub.txtVertr.value = r.name;
}
function pruefen(f)
{
	if (f.txtVon.value == "" || f.txtBis.value == "") { alert("Bitte Zeitraum auswählen."); return false; }
	if (f.hidVertrNr.value == "") { alert("Bitte Vertretung angeben."); return false; }
	return confirm("Antrag absenden?");
}
