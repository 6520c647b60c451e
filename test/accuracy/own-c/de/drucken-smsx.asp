<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Adressetiketten drucken</title>
<style media="print">body{display:none}</style>
<script language="javascript">
function etikettenDrucken(){
  factory.printing.header = ""; factory.printing.footer = "";
  factory.printing.portrait = true;
  factory.printing.leftMargin = 7.2; factory.printing.topMargin = 11;
  factory.printing.printer = "ETIKETTEN_EG";
  factory.printing.Print(false, window.frames["etik"]);
}
</script></head><body>
<object id="factory" style="display:none" viewastext classid="clsid:1663ed61-23eb-11d2-b92f-008048fdd814" codebase="/cab/smsx.cab#Version=6,3,435,20"></object>
<h3>Etiketten für Wahlbenachrichtigungen</h3><p>Bitte Etikettenbögen (3 x 8) in Schacht 2 einlegen und dann auf Drucken klicken. Seite nicht über das Menü drucken!</p>
<input type="button" value="Drucken" onclick="etikettenDrucken()">
<iframe name="etik" src="etiketten_daten.htm" width="500" height="150"></iframe></body></html>
