<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-7"><title>Αίτηση αδείας - Υπουργείο</title>
<script language="JavaScript">
var isIE = (navigator.appName == "Microsoft Internet Explorer");
document.write('<style>td,body{font-family:Tahoma;font-size:' + (isIE ? '11px' : '12px') + '}</style>');
function elegxos(f){
  if(f.apo.value=='' || f.eos.value==''){ alert('Συμπληρώστε τις ημερομηνίες'); return false; }
  return true;
}
</script></head><body><h3>Αίτηση χορήγησης κανονικής άδειας</h3>
<form action="adeies_save.asp" method="post" onsubmit="return elegxos(this)">
<table><tr><td>Ονοματεπώνυμο</td><td><input name="on" value="Παπαδόπουλος Γεώργιος" size=40></td></tr>
<tr><td>Από</td><td><input name="apo"></td></tr><tr><td>Έως</td><td><input name="eos"></td></tr></table>
<input type="submit" value="Υποβολή"></form></body></html>
