<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><title>Αίτηση άδειας</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /></head>
<body>
<form name="form1" method="post" action="adeies.aspx" onsubmit="return ValidatorOnSubmit();" id="form1">
<div><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKMTY4NjYyNzM1MmRk" /></div>
<script type="text/javascript">
//<![CDATA[
var Page_Validators = ["rfvApo", "rfvEos"];
function el(id) { return document.getElementById ? document.getElementById(id) : document.all[id]; }
function ValidatorOnSubmit() {
  var ok = true;
  for (var i = 0; i < Page_Validators.length; i++) {
    var v = el(Page_Validators[i]), c = el(v.getAttribute("controltovalidate"));
    var bad = c.value.replace(/\s/g, "") == "";
    v.style.visibility = bad ? "visible" : "hidden";
    if (bad) ok = false;
  }
  return ok;
}
//]]>
</script>
<h3>Αίτηση κανονικής άδειας</h3>
<table cellpadding="4">
<tr><td>Ονοματεπώνυμο</td><td><span id="lblName">Ελένη Γεωργίου</span></td></tr>
<tr><td>Υπόλοιπο 2009</td><td><span id="lblYp">11 ημέρες</span></td></tr>
<tr><td>Από</td><td><input name="txtApo" type="text" id="txtApo" /> <span id="rfvApo" controltovalidate="txtApo" style="color:Red;visibility:hidden;">Υποχρεωτικό</span></td></tr>
<tr><td>Έως</td><td><input name="txtEos" type="text" id="txtEos" /> <span id="rfvEos" controltovalidate="txtEos" style="color:Red;visibility:hidden;">Υποχρεωτικό</span></td></tr>
<tr><td>Αντικαταστάτης</td><td><select name="ddlAnt" id="ddlAnt"><option>Νίκος Βλάχος</option><option>Μαρία Δήμου</option></select></td></tr>
</table>
<input type="submit" name="btn" value="Υποβολή" id="btn" />
</form>
</body></html>
