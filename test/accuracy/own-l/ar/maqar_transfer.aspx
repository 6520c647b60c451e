<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" dir="rtl" lang="ar">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1256" />
<title>الاتصالات الإدارية - إحالة معاملة</title>
<style type="text/css">body{font-family:Tahoma;font-size:12px} .t td{border:1px solid #b9a36b;padding:5px} .t{border-collapse:collapse;width:620px} .h{background:#f3ead0}</style>
<script type="text/javascript">
function Forward() {
    var arg = new Object();
    arg.no = document.getElementById("hdnNo").value;
    arg.title = "إحالة معاملة";
    var res = window.showModalDialog("jehat.htm", arg, "dialogHeight:360px;dialogWidth:420px;scroll:no;status:no");
    if (res == undefined || res.code == "") return;
    document.getElementById("hdnTo").value = res.code;
    document.getElementById("hdnNote").value = res.note;
    document.forms[0].submit();
}
</script>
</head>
<body>
<form method="post" action="maqar_transfer.aspx" id="form1">
<input type="hidden" id="hdnNo" name="hdnNo" value="33/41207" /><input type="hidden" id="hdnTo" name="hdnTo" /><input type="hidden" id="hdnNote" name="hdnNote" />
<h3>بيانات المعاملة</h3>
<table class="t">
<tr><td class="h">رقم القيد</td><td>33/41207</td><td class="h">التاريخ</td><td>12/08/1431 هـ</td></tr>
<tr><td class="h">الموضوع</td><td colspan="3">طلب صيانة شبكة المياه في حي النسيم</td></tr>
<tr><td class="h">الجهة الواردة</td><td colspan="3">بلدية المنطقة الشرقية</td></tr>
<tr><td class="h">المرفقات</td><td colspan="3">مخطط + 3 صور</td></tr>
</table>
<p><input type="button" value="إحالة المعاملة" onclick="Forward()" /> <input type="button" value="رجوع" onclick="history.back()" /></p>
</form>
</body>
</html>
