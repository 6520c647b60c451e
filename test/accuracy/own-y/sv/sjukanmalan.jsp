<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Sjukanmälan</title>
<link rel="stylesheet" type="text/css" href="theme/blue.css">
<script type="text/javascript"><!--
function oamSetHiddenInput(formname, name, value) {
  var form = document.forms[formname];
  if (typeof form == 'undefined') { form = document.getElementById(formname); }
  if (typeof form.elements[name] != 'undefined') { form.elements[name].value = value; }
  else { var newInput = document.createElement('input'); newInput.setAttribute('type', 'hidden'); newInput.setAttribute('name', name); newInput.setAttribute('value', value); form.appendChild(newInput); }
}
function oamSubmitForm(formName, linkId) {
  oamSetHiddenInput(formName, formName + ':_idcl', linkId);
  if (document.forms[formName].onsubmit) { var r = document.forms[formName].onsubmit(); if (typeof r != 'undefined' && r == false) return false; }
  document.forms[formName].submit();
  return false;
}
//--></script></head>
<body><div class="topp">Medarbetarportalen / Frånvaro</div>
<form id="sj" name="sj" method="post" action="/portal/sjukanmalan.jsf">
<table class="panel"><tbody>
<tr><td>Namn</td><td>Tobias Hallqvist (anst.nr 55102)</td></tr>
<tr><td><label for="sj:fran">Sjuk från och med</label></td><td><input id="sj:fran" name="sj:fran" type="text" value="2010-01-18" size="10"> kl <select name="sj:tid"><option value="1">hela dagen</option><option value="2">eftermiddag</option></select></td></tr>
<tr><td>Omfattning</td><td><label><input type="radio" name="sj:omf" value="100" checked> 100 %</label> <label><input type="radio" name="sj:omf" value="50"> 50 %</label></td></tr>
<tr><td>Arbetsskada?</td><td><input type="checkbox" name="sj:skada" value="true"></td></tr>
<tr><td>Meddelande till chef</td><td><textarea name="sj:medd" rows="3" cols="40"></textarea></td></tr></tbody></table>
<p><a href="#" id="sj:spara" onclick="return oamSubmitForm('sj','sj:spara');">Skicka anmälan</a> | <a href="#" onclick="return oamSubmitForm('sj','sj:avbryt');">Avbryt</a></p>
<input type="hidden" name="sj_SUBMIT" value="1"><input type="hidden" name="sj:_idcl" value="">
</form>
<h3>Tidigare anmälningar</h3><ul><li>2009-11-02 – 2009-11-04, influensa, godkänd</li><li>2009-03-16, vård av barn, godkänd</li></ul>
</body></html>
