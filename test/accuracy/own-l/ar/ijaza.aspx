<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" dir="rtl">
<head><title>
	طلب إجازة
</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1256" />
<style type="text/css">body{font-family:Tahoma;font-size:12px;direction:rtl} .t td{padding:4px} .e{color:Red;display:none}</style>
<script type="text/javascript">
function OnlyNumbers(e) {
    var code = (window.event) ? event.keyCode : e.which;
    if (code == 8 || code == 13 || code == 0) return true;
    return (code >= 48 && code <= 57);
}
function Validate() {
    var ok = true, ids = ["txtDays", "txtFrom", "txtPhone"];
    for (var i = 0; i < ids.length; i++) {
        var empty = document.getElementById(ids[i]).value == "";
        document.getElementById("e_" + ids[i]).style.display = empty ? "inline" : "none";
        if (empty) ok = false;
    }
    if (ok && parseInt(document.getElementById("txtDays").value, 10) > 36) { alert("الرصيد المتبقي 36 يوماً فقط"); ok = false; }
    return ok;
}
</script>
</head>
<body>
<form method="post" action="ijaza.aspx" id="form1" onsubmit="return Validate();">
<input type="hidden" name="__VIEWSTATE" value="/wEPDwULLTE2MTY2ODcyMjlkZA==" />
<h3>طلب إجازة اعتيادية</h3>
<table class="t">
<tr><td>الموظف</td><td>عبدالله بن سعد – إدارة المختبرات</td></tr>
<tr><td>عدد الأيام</td><td><input name="txtDays" id="txtDays" size="4" onkeypress="return OnlyNumbers(event)" /> <span class="e" id="e_txtDays">*</span></td></tr>
<tr><td>من تاريخ</td><td><input name="txtFrom" id="txtFrom" size="12" /> <span class="e" id="e_txtFrom">*</span></td></tr>
<tr><td>هاتف التواصل</td><td><input name="txtPhone" id="txtPhone" size="14" onkeypress="return OnlyNumbers(event)" /> <span class="e" id="e_txtPhone">*</span></td></tr>
<tr><td>البديل</td><td><select name="sub"><option>خالد العمري</option><option>نورة القحطاني</option></select></td></tr>
</table>
<input type="submit" value="إرسال الطلب" />
</form>
</body>
</html>
