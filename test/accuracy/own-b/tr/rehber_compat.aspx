<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>Personel Rehberi</title></head>
<body>
<form name="form1" method="post" action="rehber_compat.aspx" onsubmit="javascript:return WebForm_OnSubmit();" id="form1">
<div><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKMTU5MTA2ODYwOWRk" /></div>
<script type="text/javascript">
//<![CDATA[
function WebForm_OnSubmit() { return ValidatorOnSubmit(); }
var Page_ValidationActive = false;
function ValidatorGet(id) {
  if (typeof(document.all) != "undefined" && document.all) return document.all[id];
  return document.getElementById(id);
}
function ValidatorOnSubmit() {
  var ctl = ValidatorGet("txtAd"), msg = ValidatorGet("rfvAd");
  var ok = ctl.value.replace(/^\s+|\s+$/g, "").length > 0;
  msg.style.visibility = ok ? "hidden" : "visible";
  return ok;
}
//]]>
</script>
<h2>Personel Rehberi</h2>
Ad / Soyad: <input name="txtAd" type="text" id="txtAd" /> <span id="rfvAd" style="color:Red;visibility:hidden;">Ad giriniz</span>
<input type="submit" name="btnAra" value="Ara" id="btnAra" />
<table id="GridView1" border="1" cellspacing="0" rules="all"><tr><th>Ad Soyad</th><th>Birim</th><th>Dahili</th></tr><tr><td>Şule Aydın</td><td>Muhasebe</td><td>1142</td></tr><tr><td>İlker Doğan</td><td>Bilgi İşlem</td><td>1190</td></tr><tr><td>Ümit Çakır</td><td>Satın Alma</td><td>1155</td></tr></table>
</form></body></html>
