<html><head><title>Αίτηση άδειας</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1253"></head><body><h2>Αίτηση κανονικής άδειας</h2>
<form id="f" action="adeia.asp" method="post">ΑΜ <input name="am" id="am"> Από <input name="apo"> Έως <input name="eos"> <input type="button" id="ok" value="Υποβολή"></form>
<script>
window.attachEvent("onload", arxi);
function arxi(){ document.all.ok.attachEvent("onclick", ypovoli); document.all.am.focus(); }
function ypovoli(){ if(document.all.am.value=="") alert("Συμπληρώστε τον ΑΜ"); else document.all.f.submit(); }
</script></body></html>
