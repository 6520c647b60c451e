<html dir="ltr">
<HEAD>
<META Name="GENERATOR" Content="Microsoft SharePoint">
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<META HTTP-EQUIV="Expires" content="0">
<Title>文档中心</Title>
<style>
.ms-bannerframe { background:#3966BF; color:#fff; padding:4px; font:8pt Verdana }
.ms-bannerframe a { color:#fff }
.ms-titlearea { font:8pt Verdana; color:#666 } .ms-pagetitle { font:14pt Verdana; color:#000 }
.ms-vh { font:8pt Tahoma; color:gray; text-align:left } .ms-vb { font:8pt Verdana; vertical-align:top; padding:3px }
</style>

</HEAD>
<BODY marginwidth="0" marginheight="0" scroll="yes">
<TABLE class="ms-main" CELLPADDING=0 CELLSPACING=0 BORDER=0 WIDTH="100%">
<tr><td class="ms-bannerframe"><a href="/default.aspx">首页</a> &nbsp; <a href="/sites">部门</a> &nbsp; <a href="/forms">表格下载</a> &nbsp; <a href="/phone">通讯录</a> &nbsp; <a href="/news">新闻</a> &nbsp; <a href="/help">帮助</a></td></tr>
<tr><td class="ms-titleareaframe"><div class="ms-titlearea">清江县政府</div><div class="ms-pagetitle">文档中心</div></td></tr>
<tr><td class="ms-bodyareaframe" style="padding:10px">

<table width="100%"><tr><th class="ms-vh">名称</th><th class="ms-vh">修改者</th></tr><tr><td class="ms-vb"><a href="gzzd.doc">规章制度</a></td><td class="ms-vb">办公室</td></tr><tr><td class="ms-vb"><a href="bxd.xls">报销单</a></td><td class="ms-vb">财务科</td></tr></table>
</td></tr>
<tr><td class="ms-titlearea">内部使用。如有问题请联系信息中心。</td></tr>
</TABLE>
</BODY>
</HTML>
