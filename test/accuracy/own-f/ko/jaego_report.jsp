<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">
<title>월별 재고 보고서</title>
</head>
<body leftmargin="0" topmargin="0">
<p class="crumb"><a href="index.asp">처음으로</a> &gt; 대학교 총무처</p>
<script language="javascript" src="rexviewer.js"></script>
<script language="javascript">
fn_rexWrite("RexCtl", "100%", "560");
var oViewer = document.getElementById("RexCtl");
oViewer.SetServer("rpt01", 8090);
oViewer.AddParam("yyyymm", "200709");
oViewer.OpenReport("jaego_month.reb");
</script>
<center>
<input type="button" value="인쇄" onclick="oViewer.PrintReport(1)"> <input type="button" value="엑셀 저장" onclick="oViewer.Export('xls')"></center>
<!-- footer -->
<p><small>내부용</small></p>
</body>
</html>
