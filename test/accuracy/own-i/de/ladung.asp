<html><head><title>Ladung erstellen</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<script language="JavaScript">
function erstelle(){
  var f=document.ladung;
  try {
    var w=new ActiveXObject("Word.Application");
    w.Visible=true;
    var d=w.Documents.Add("\\\\ag-srv1\\vorlagen\\ladung.dot");
    d.Bookmarks("Az").Range.Text=f.az.value;
    d.Bookmarks("Name").Range.Text=f.nam.value;
    d.Bookmarks("Termin").Range.Text=f.termin.value;
  } catch(e) { alert("Word konnte nicht gestartet werden: "+e.description); }
}
</script></head><body bgcolor="#e8e8f0"><h2>Ladung zum Termin</h2>
<form name="ladung">Aktenzeichen <input name="az"><br>Name <input name="nam" size="40"><br>Termin <input name="termin"><br><br>
<input type="button" value="Ladung in Word erzeugen" onclick="erstelle()"></form></body></html>
