<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><title>Personel İzin Takip</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1254" />
<style type="text/css">body{font-family:Tahoma;font-size:12px}.grid{border-collapse:collapse}.grid td,.grid th{border:1px solid #9db6d3;padding:4px 8px}.grid th{background:#d5e3f3}</style>
</head>
<body>
<form name="form1" method="post" action="izin_takip.aspx" id="form1">
<div><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKMTY3OTY0NzQ1Mw9kFgICAw9kFgQ=" /></div>
<script type="text/javascript">
//<![CDATA[
var theForm = document.forms['form1'];
if (!theForm) { theForm = document.form1; }
function __doPostBack(eventTarget, eventArgument) {
    if (!theForm.onsubmit || (theForm.onsubmit() != false)) {
        theForm.__EVENTTARGET.value = eventTarget;
        theForm.__EVENTARGUMENT.value = eventArgument;
        theForm.submit();
    }
}
function bul(id) {
    if (typeof(document.getElementById) != "undefined") return document.getElementById(id);
    if (typeof(document.all) != "undefined") return document.all[id];
    return null;
}
function tarihKontrol() {
    var b = bul("txtBas"), s = bul("txtBit");
    if (b.value == "" || s.value == "") { alert("Başlangıç ve bitiş tarihini giriniz."); return false; }
    return true;
}
//]]>
</script>
<h3>Yıllık İzin Takip Ekranı – Su ve Kanalizasyon Müdürlüğü</h3>
<table><tr><td>Sicil No</td><td><input name="txtSicil" type="text" id="txtSicil" value="30418" /></td><td>Başlangıç</td><td><input name="txtBas" type="text" id="txtBas" maxlength="10" /></td><td>Bitiş</td><td><input name="txtBit" type="text" id="txtBit" maxlength="10" /></td>
<td><input type="submit" name="btnAra" value="Sorgula" onclick="return tarihKontrol();" id="btnAra" /></td></tr></table>
<table class="grid" id="gvIzin"><tr><th><a href="javascript:__doPostBack('gvIzin','Sort$Ad')">Adı Soyadı</a></th><th>Birim</th><th><a href="javascript:__doPostBack('gvIzin','Sort$Bas')">Başlangıç</a></th><th>Gün</th><th>Durum</th></tr>
<tr><td>Ayşe Yıldırım</td><td>Abone İşleri</td><td>03.07.2008</td><td>10</td><td>Onaylandı</td></tr>
<tr><td>Hüseyin Öztürk</td><td>Şebeke Bakım</td><td>14.07.2008</td><td>15</td><td>Bekliyor</td></tr>
<tr><td>Gülşen Çağlar</td><td>Laboratuvar</td><td>21.07.2008</td><td>5</td><td>Onaylandı</td></tr>
<tr><td>İbrahim Şahin</td><td>Arıtma Tesisi</td><td>04.08.2008</td><td>20</td><td>Reddedildi</td></tr></table>
<p><a href="javascript:__doPostBack('lnkExcel','')">Excel'e aktar</a> | <a href="yardim.htm">Yardım</a></p>
</form>
</body>
</html>
