<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252" />
<meta http-equiv="X-UA-Compatible" content="IE=8" /><title>Incident I 0904 112</title>
<style type="text/css">fieldset{width:560px;font:12px Segoe UI,Tahoma}label{display:inline-block;width:130px}</style>
<script type="text/javascript">
//<![CDATA[
function kopieer() {
  var u = document.getElementById('url');
  if (window.clipboardData && window.clipboardData.setData) { window.clipboardData.setData('Text', u.value); }
  else { u.select(); document.execCommand('copy'); }
  document.getElementById('m').innerHTML = 'Gekopieerd';
}
function __doPostBack(t, a) { var f = document.forms['form1']; f.__EVENTTARGET.value = t; f.__EVENTARGUMENT.value = a; f.submit(); }
//]]>
</script></head>
<body><form id="form1" method="post" action="incident_kaart.aspx"><input type="hidden" name="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" value="" />
<fieldset><legend>Incident I 0904 112</legend>
<p><label>Aanmelder</label><input name="aanm" value="Mw. De Boer" /></p><p><label>Categorie</label><select name="cat" onchange="__doPostBack('cat','')"><option>Hardware</option><option selected="selected">Telefonie</option><option>Reiniging</option></select></p>
<p><label>Verzoek</label><textarea name="v" cols="50" rows="4">Toestel 3120 geeft geen kiestoon. Collega’s op de gang hebben geen klachten.</textarea></p>
<p><label>Koppeling</label><input id="url" size="40" value="/tas/secure/incident?unid=8f0c" readonly="readonly" /> <a href="javascript:kopieer()">Kopieer</a> <span id="m"></span></p></fieldset>
<a href="javascript:__doPostBack('lnkOpslaan','')">Opslaan</a></form></body></html>
