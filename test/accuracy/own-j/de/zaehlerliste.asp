<html>
<head>
<title>Zählerwechsel - Auftragsliste</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<style>td,th{font:11px Arial;border-bottom:1px solid #99b} th{background:#cde;text-align:left}</style>
<script language="JScript">
function blaettern(n){ if(n>0) tblZ.nextPage(); else tblZ.previousPage(); }
</script>
</head>
<body>
<xml id="dsoZ">
<auftraege>
<a><nr>40117</nr><strasse>Mühlgasse 4</strasse><zaehler>E-99312</zaehler><frist>12.05.2003</frist></a>
<a><nr>40118</nr><strasse>Am Brünnle 17</strasse><zaehler>E-87110</zaehler><frist>14.05.2003</frist></a>
<a><nr>40123</nr><strasse>Schloßstr. 2</strasse><zaehler>S-10442</zaehler><frist>20.05.2003</frist></a>
<a><nr>40130</nr><strasse>Talweg 9</strasse><zaehler>E-87221</zaehler><frist>21.05.2003</frist></a>
</auftraege>
</xml>
<h3>Offene Aufträge Zählerwechsel, Bezirk Süd</h3>
<table id="tblZ" datasrc="#dsoZ" datapagesize="20" width="600" cellspacing="0">
<thead><tr><th>Auftrag</th><th>Straße</th><th>Zähler-Nr.</th><th>Frist</th></tr></thead>
<tbody><tr><td><span datafld="nr"></span></td><td><span datafld="strasse"></span></td><td><span datafld="zaehler"></span></td><td><span datafld="frist"></span></td></tr></tbody>
</table>
<button onclick="blaettern(-1)">&lt; zurück</button> <button onclick="blaettern(1)">weiter &gt;</button>
</body>
</html>