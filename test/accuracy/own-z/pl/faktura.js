// rozliczanie faktur - M. Wójcik 2004
window.attachEvent("onload", init);

function init()
{
	document.getElementById("bDodaj").attachEvent("onclick", dodaj);
	document.getElementById("bZapisz").attachEvent("onclick", zapisz);
	podepnij(document.getElementById("tPoz").rows[1]);
}
function podepnij(w)
{
	w.cells[3].firstChild.attachEvent("onchange", przelicz);
}
function liczba(s) { return parseFloat(s.replace(/\s/g, "").replace(",", ".")) || 0; }
function przelicz()
{
	var t = document.getElementById("tPoz"), s = 0;
	for (var i = 1; i < t.rows.length; i++) s += liczba(t.rows[i].cells[3].firstChild.value);
	var r = liczba(document.getElementById("netto").value) - s;
	document.getElementById("reszta").innerText = r.toFixed(2).replace(".", ",");
	return Math.abs(r) < 0.005;
}
function dodaj()
{
	var t = document.getElementById("tPoz");
	var w = t.insertRow();
	for (var i = 0; i < 4; i++) w.insertCell().innerHTML = t.rows[1].cells[i].innerHTML;
	podepnij(w);
}
function zapisz()
{
	if (!przelicz()) { alert("Kwoty nie zgadzaj± siê z faktur±!"); return; }
	var t = document.getElementById("tPoz"), p = "";
	for (var i = 1; i < t.rows.length; i++)
		for (var k = 0; k < 4; k++) p += t.rows[i].cells[k].firstChild.value + (k < 3 ? ";" : "|");
	document.getElementById("pozycje").value = p;
	document.getElementById("fFakt").submit();
}
