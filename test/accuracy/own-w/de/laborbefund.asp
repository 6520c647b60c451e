<html><head><title>Laborbefunde – Klinikum am Rain</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<style>th{background:#9bc;font:bold 11px Tahoma}td{font:11px Tahoma}</style></head><body>
<p><b>Patient:</b> Fall 88213 / Station 4B &nbsp; <b>Einsender:</b> Innere II</p>
<xml id="befund"><befunde>
<w><par>Natrium</par><wert>139</wert><einh>mmol/l</einh><ref>135-145</ref></w>
<w><par>Kalium</par><wert>4,9</wert><einh>mmol/l</einh><ref>3,5-5,0</ref></w>
<w><par>Kreatinin</par><wert>1,4</wert><einh>mg/dl</einh><ref>0,7-1,2</ref></w>
<w><par>CRP</par><wert>22</wert><einh>mg/l</einh><ref>&lt;5</ref></w>
</befunde></xml>
<table datasrc="#befund" border="1" cellspacing="0" cellpadding="3" width="500">
<thead><tr><th>Parameter</th><th>Ergebnis</th><th>Einheit</th><th>Referenz</th></tr></thead>
<tr><td><span datafld="par"></span></td><td align="right"><b><span datafld="wert"></span></b></td><td><span datafld="einh"></span></td><td><span datafld="ref"></span></td></tr>
</table>
<p>Validiert: Dr. Möller, 14.03.2003 09:12. Nachforderungen bitte bis 15 Uhr an das Zentrallabor.</p>
</body></html>
