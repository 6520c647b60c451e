<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<title>发文处理 - 正文编辑</title>
<link rel="stylesheet" type="text/css" href="css/oa.css">
<script language="javascript" src="js/office.js"></script>
</head>
<body onload="openDoc()" style="margin:4px">
<form id="docForm" method="post" action="saveDoc.do" enctype="multipart/form-data">
<table width="100%" class="bar"><tr>
<td>文号：卫办〔2009〕38号　　标题：关于做好汛期饮用水监测工作的通知</td>
<td align="right">
<input type="button" class="b" value="套红头" onclick="redHead()">
<input type="button" class="b" value="显示痕迹" onclick="showRevisions(true)">
<input type="button" class="b" value="接受修订" onclick="acceptAll()">
<input type="button" class="b" value="盖章" onclick="addSeal()">
<input type="button" class="b" value="保存并送下一步" onclick="saveDoc()">
</td></tr></table>
<object id="TANGER_OCX" classid="clsid:C9BC4DFF-4248-4a3c-8A49-63A7D317F404" codebase="officecontrol.cab#version=5,0,1,0" width="100%" height="90%">
<param name="BorderStyle" value="1">
<param name="TitlebarColor" value="42768">
<param name="Caption" value="公文正文">
<param name="IsShowToolMenu" value="-1">
<span style="color:red">不能装载文档控件。请在检查浏览器的选项中检查浏览器的安全设置。</span>
</object>
</form>
</body>
</html>
