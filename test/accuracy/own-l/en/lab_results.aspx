<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><title>
	Pathology results
</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<style type="text/css">
.res { border-collapse: collapse; font: 12px Tahoma } .res td, .res th { border: 1px solid #9ab; padding: 3px 8px }
.hi { color: #b00; font-weight: bold }
</style>
<script type="text/javascript">
function openDialog(url, w, h) {
    if (window.showModalDialog) {
        window.showModalDialog(url, window, "dialogWidth:" + w + "px;dialogHeight:" + h + "px;status:no");
    } else {
        var x = (screen.availWidth - w) / 2, y = (screen.availHeight - h) / 2;
        window.open(url, "detail", "width=" + w + ",height=" + h + ",left=" + x + ",top=" + y + ",scrollbars=yes,resizable=yes");
    }
    return false;
}
</script>
</head>
<body>
<form name="form1" method="post" action="lab_results.aspx" id="form1">
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUJODExMDE5NzY5ZGT0vQ==" />
<h2>Pathology results: 044871 HALLORAN</h2>
<table class="res">
<tr><th>Test</th><th>Result</th><th>Range</th><th>Taken</th><th></th></tr>
<tr><td>Sodium</td><td>139 mmol/L</td><td>133-146</td><td>12/04 07:10</td><td><a href="lab_detail.htm" onclick="return openDialog('lab_detail.htm?t=NA',420,300)">history</a></td></tr>
<tr><td>Potassium</td><td class="hi">5.9 mmol/L H</td><td>3.5-5.3</td><td>12/04 07:10</td><td><a href="lab_detail.htm" onclick="return openDialog('lab_detail.htm?t=K',420,300)">history</a></td></tr>
<tr><td>Creatinine</td><td>88 umol/L</td><td>45-84</td><td>12/04 07:10</td><td><a href="lab_detail.htm" onclick="return openDialog('lab_detail.htm?t=CR',420,300)">history</a></td></tr>
<tr><td>Haemoglobin</td><td>128 g/L</td><td>115-165</td><td>12/04 07:10</td><td><a href="lab_detail.htm" onclick="return openDialog('lab_detail.htm?t=HB',420,300)">history</a></td></tr>
</table>
<p><label><input type="checkbox" name="ack" /> I have seen these results</label> <input type="submit" name="btnAck" value="Acknowledge" /></p>
</form>
</body>
</html>
