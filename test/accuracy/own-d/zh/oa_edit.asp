<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>公文起草 - 市水务局办公自动化系统</title>
<link rel="stylesheet" href="oa.css">
<script language="javascript" src="js/ntko.js"></script>
</head>
<body onload="openDoc('readdoc.asp?id=20060318','督办通知')">
<form name="frm" method="post" action="savedoc.asp" enctype="multipart/form-data">
<table width="100%" class="tb"><tr>
<td>文号：水办发〔2006〕18号</td><td>拟稿人：王建国</td><td>密级：一般</td>
<td align="right"><input type="button" value="保存文档" onclick="saveDoc()"> <input type="button" value="保留痕迹" onclick="trace(true)"> <input type="button" value="套红" onclick="redHead()"> <input type="button" value="返回" onclick="history.back()"></td></tr></table>
<input type="hidden" name="docid" value="20060318">
<script language="javascript">writeOffice('100%','620');</script>
</form></body></html>
