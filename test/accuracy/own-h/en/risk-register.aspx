<html dir="ltr">
<HEAD>
<META Name="GENERATOR" Content="Microsoft SharePoint">
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<META HTTP-EQUIV="Expires" content="0">
<Title>Risk register</Title>
<style>
.ms-bannerframe { background:#3966BF; color:#fff; padding:4px; font:8pt Verdana }
.ms-bannerframe a { color:#fff }
.ms-titlearea { font:8pt Verdana; color:#666 } .ms-pagetitle { font:14pt Verdana; color:#000 }
.ms-vh { font:8pt Tahoma; color:gray; text-align:left } .ms-vb { font:8pt Verdana; vertical-align:top; padding:3px }
</style>

</HEAD>
<BODY marginwidth="0" marginheight="0" scroll="yes">
<TABLE class="ms-main" CELLPADDING=0 CELLSPACING=0 BORDER=0 WIDTH="100%">
<tr><td class="ms-bannerframe"><a href="/default.aspx">Home</a> &nbsp; <a href="/sites">Departments</a> &nbsp; <a href="/forms">Forms</a> &nbsp; <a href="/phone">Phone book</a> &nbsp; <a href="/news">News</a> &nbsp; <a href="/help">Help</a></td></tr>
<tr><td class="ms-titleareaframe"><div class="ms-titlearea">Wexfordshire County Council</div><div class="ms-pagetitle">Risk register</div></td></tr>
<tr><td class="ms-bodyareaframe" style="padding:10px">

<table class="ms-listviewtable" border="0" width="100%"><tr><th class="ms-vh">Title</th><th class="ms-vh">Owner</th><th class="ms-vh">Score</th></tr>
<tr><td class="ms-vb"><a href="DispForm.aspx?ID=1">Flooding of archive</a></td><td class="ms-vb">K Bell</td><td class="ms-vb">12</td></tr>
<tr><td class="ms-vb"><a href="DispForm.aspx?ID=2">Loss of data centre</a></td><td class="ms-vb">S Rao</td><td class="ms-vb">15</td></tr></table>
<p><a href="NewForm.aspx">New item</a> | <a href="#" onclick="return openXl()">Edit in Datasheet</a></p>
<script language="javascript">
function openXl() {
  try { var o = new ActiveXObject("SharePoint.OpenDocuments.2"); }
  catch (e) { alert("The list is displayed in Standard view. It cannot be displayed in Datasheet view because a component is not installed."); }
  return false;
}
</script>
</td></tr>
<tr><td class="ms-titlearea">Internal use only. Problems with this page? Call the IT service desk.</td></tr>
</TABLE>
</BODY>
</HTML>
