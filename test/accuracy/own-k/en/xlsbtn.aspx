
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252" /><title>
	Gritting salt stock
</title><meta http-equiv="X-UA-Compatible" content="IE=EmulateIE7" />
</head>
<body>
<form name="aspnetForm" method="post" action="" id="aspnetForm">
<div><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKc012252b67f0ccc3c338331fab4acb0bf694338cZGQ=" /></div>
<script type="text/javascript">
//<![CDATA[
var theForm = document.forms['aspnetForm'];
if (!theForm) { theForm = document.aspnetForm; }
function __doPostBack(eventTarget, eventArgument) {
    if (!theForm.onsubmit || (theForm.onsubmit() != false)) { theForm.__EVENTTARGET.value = eventTarget; theForm.__EVENTARGUMENT.value = eventArgument; theForm.submit(); }
}
//]]>
</script>
<div class="top"><span id="ctl00_lblOrg">Highways Department</span> <a href="/default.aspx">Home</a> · <a href="/news.aspx">News</a> · <a href="/forms.aspx">Forms</a> · <a href="/tel.aspx">Phone book</a> · <a href="/help.aspx">Help</a></div>
<div id="ctl00_MainContent_Panel1"><h2>Gritting salt stock</h2>
<p>Winter gritting starts at the depot at 4 am.</p><table border="1" id="tab"><tr><th>Number</th><th>Date</th><th>Amount</th><th>Status</th></tr><tr><td>A-4808</td><td>02.11.2000</td><td align="right">6184,99</td><td>Closed</td></tr>
<tr><td>A-2254</td><td>05.07.2005</td><td align="right">1831,87</td><td>Closed</td></tr>
<tr><td>A-2376</td><td>06.03.2000</td><td align="right">5916,30</td><td>Closed</td></tr>
<tr><td>A-346</td><td>13.05.2001</td><td align="right">6340,86</td><td>Closed</td></tr>
<tr><td>A-8002</td><td>20.11.2008</td><td align="right">165,81</td><td>Open</td></tr>
<tr><td>A-9757</td><td>21.09.2002</td><td align="right">4461,06</td><td>Open</td></tr></table><p><a href="list.csv">CSV</a> | <a href="javascript:excel()">Excel</a></p>
<script type="text/javascript">
function excel(){ try { var x=new ActiveXObject("Excel.Application"); x.Visible=true; var s=x.Workbooks.Add().ActiveSheet, t=document.getElementById("tab"); for(var i=0;i<t.rows.length;i++) for(var k=0;k<t.rows[i].cells.length;k++) s.Cells(i+1,k+1).Value=t.rows[i].cells[k].innerText; } catch(e) { location.href="list.csv"; } }
</script>
</div>
</form>
</body>
</html>
