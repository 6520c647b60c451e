<html dir="ltr" xmlns:o="urn:schemas-microsoft-com:office:office">
<HEAD>
<META Name="GENERATOR" Content="Microsoft SharePoint">
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8">
<META HTTP-EQUIV="Expires" content="0">
<Title ID=onetidTitle>Asset Register - Estates</Title>
<style>
.ms-bannerframe{background:#003399;color:#fff;font:bold 9pt Verdana}
.ms-toolbar{font:8pt Verdana;background:#d6e8ff;padding:3px}
.ms-pagetitle{font:15pt Verdana;color:#003399}
</style>
<script language="javascript">
var L_Menu_BaseUrl = "/sites/estates";
var ctx = { listName:"{5B2C1A77-11D4-4E0F-9C6A-7E1B54C2A610}", view:"{0FDD31B4-4B8F-4C0E-AE35-9C1E6A0B9F11}" };
function GCGridObj(){ return document.getElementById("STSListControlWPQ1"); }
function GCNewRow(){ GCGridObj().SelectNewRow(); }
function GCRefresh(){ GCGridObj().Refresh(); }
function GCTaskPane(){ var g = GCGridObj(); g.DisplayTaskPane = !g.DisplayTaskPane; }
</script>
</HEAD>
<BODY marginwidth=0 marginheight=0 leftmargin=0 topmargin=0 scroll=yes>
<TABLE class="ms-bannerframe" cellpadding=4 cellspacing=0 width=100%><TR><TD>Estates &amp; Facilities</TD><TD align=right>Home | Documents and Lists</TD></TR></TABLE>
<div style="padding:6px"><span class="ms-pagetitle">Asset Register</span></div>
<table class="ms-toolbar" width=100%><tr>
<td nowrap><a href="javascript:GCNewRow()">New Row</a></td>
<td nowrap><a href="javascript:GCTaskPane()">Task Pane</a></td>
<td nowrap><a href="javascript:GCRefresh()">Refresh Data</a></td><td width=99%>&nbsp;</td></tr></table>
<OBJECT id="STSListControlWPQ1" name="STSListControlWPQ1" CLASSID="CLSID:65BCBEE4-7728-41a0-97BE-14E1CAE36AAE" width="99%" height="420" CLASS="ms-dlgrid">
<PARAM NAME="ListName" VALUE="{5B2C1A77-11D4-4E0F-9C6A-7E1B54C2A610}">
<PARAM NAME="ViewGUID" VALUE="{0FDD31B4-4B8F-4C0E-AE35-9C1E6A0B9F11}">
<PARAM NAME="ListWeb" VALUE="/sites/estates/_vti_bin">
<PARAM NAME="WebPermMasks" VALUE="1011028671">
<PARAM NAME="ViewFieldInternalNames" VALUE="LinkTitle;AssetTag;Building;Room;Purchased;Value">
</OBJECT>
<div class="ms-toolbar">For assistance with this list contact the Estates helpdesk, ext. 4410.</div>
</BODY></html>
