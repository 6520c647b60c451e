<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1254"><title>İzin Talep Formu</title></head><body>
<form name="aspnetForm" method="post" action="izin_formu.aspx" id="aspnetForm">
<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value=""><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="">
<input type="hidden" name="__VIEWSTATE" value="/wEPDwUKMTY3NzE5MjIyM2Rk">
<script type="text/javascript">
//<![CDATA[
var theForm = document.forms['aspnetForm'];
if (!theForm) { theForm = document.aspnetForm; }
function __doPostBack(eventTarget, eventArgument) {
    if (!theForm.onsubmit || (theForm.onsubmit() != false)) {
        theForm.__EVENTTARGET.value = eventTarget;
        theForm.__EVENTARGUMENT.value = eventArgument;
        theForm.submit();
    }
}
//]]>
</script>
<h2>Yıllık İzin Talebi</h2>
<table><tr><td>Sicil No</td><td><input name="txtSicil" value="30417"></td></tr>
<tr><td>Başlangıç</td><td><input name="txtBas"></td></tr><tr><td>Bitiş</td><td><input name="txtBit"></td></tr>
<tr><td>İzin türü</td><td><select name="ddlTur" onchange="javascript:setTimeout('__doPostBack(\'ddlTur\',\'\')', 0)"><option value="1">Yıllık</option><option value="2">Mazeret</option><option value="3">Ücretsiz</option></select></td></tr>
<tr><td>Açıklama</td><td><textarea name="txtAck" rows="3" cols="40"></textarea></td></tr></table>
<input type="submit" name="btnGonder" value="Onaya Gönder"> <a href="javascript:__doPostBack('lnkVazgec','')">Vazgeç</a>
</form></body></html>
