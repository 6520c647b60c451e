<html>

<head>
 <title>Belegdruck</title>
 <meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
 <script language="JScript">
  function Drucken() {
   var w = new ActiveXObject("Word.Application");
   w.Visible = true;
   var d = w.Documents.Add("\\\\srv02\\vorlagen\\beleg.dot");
   d.Bookmarks("Konto").Range.Text = document.frm.konto.value;
   d.Bookmarks("Betrag").Range.Text = document.frm.betrag.value;
   d.Bookmarks("Zweck").Range.Text = document.frm.zweck.value;
   d.PrintOut();
  }
 </script>
</head>

<body bgcolor="#E8EEF4">
 <h3>Ersatzbeleg erstellen</h3>
 <p>Nach Eingabe der Daten wird der Beleg mit Word ausgefüllt und gedruckt.</p>
 <form name="frm" onsubmit="return false">
  <table>
   <tr>
    <td>Konto
    <td><input name="konto" size="12">
   </tr>
   <tr>
    <td>Betrag
    <td><input name="betrag" size="12">
   </tr>
   <tr>
    <td>Verwendungszweck
    <td><input name="zweck" size="40">
   </tr>
  </table>
  <input type="button" value="Beleg drucken" onclick="Drucken()">
 </form>
 <hr><small>Zahlungsverkehr, Marktfolge &ndash; Änderungen an Herrn Günther</small>
</body>

</html>
