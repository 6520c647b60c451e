<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><HTML xmlns:o="urn:schemas-microsoft-com:office:office" dir="ltr" __expr-val-dir="ltr"><HEAD>
<META Name="GENERATOR" Content="Microsoft SharePoint"><META http-equiv="Content-Type" content="text/html; charset=utf-8"><TITLE>Shared Documents</TITLE>
<script>
var browseris = { ie: navigator.userAgent.toLowerCase().indexOf("msie") != -1, nav: navigator.userAgent.toLowerCase().indexOf("mozilla") != -1 };
function StURLSetVar2(u, n, v) { return u + (u.indexOf("?") < 0 ? "?" : "&") + n + "=" + v; }
function DispEx(ele, ev, fTransformServiceOn, fShouldTransformExtension, fTransformHandleUrl, strHtmlTrProgId, iDefaultItemOpen, progId) {
  var w; if (window.ActiveXObject) { try { w = new ActiveXObject(progId); } catch (e) { w = null; } }
  if (w && w.ViewDocument) { w.ViewDocument(ele.href); ev.cancelBubble = true; ev.returnValue = false; return false; }
  return true;
}
function editDocumentWithProgID2(u, p, ctl) { try { var o = new ActiveXObject(ctl + ".2"); o.EditDocument2(window, u, p); } catch (e) { alert("'Edit Document' requires a Windows SharePoint Services-compatible application and a compatible browser. Download the document, edit and upload it."); } }
function ToggleAllItems(c) { var l = document.getElementsByName("sel"); for (var i = 0; i < l.length; i++) l[i].checked = c; }
</script>
<style type="text/css">
#lxhead { background: #dbe5f1; padding: 6px 10px; border-bottom: 2px solid #456; }
#lxhead .nm { font-weight: bold; font-size: 130%; }
#lxnav { list-style: none; margin: 4px 0 0 0; padding: 0; }
#lxnav li { display: inline; padding-right: 12px; }
#lxfoot { clear: both; margin-top: 20px; border-top: 1px solid #999; font-size: 80%; color: #555; }
* html #lxhead { height: 1%; }
</style>
</HEAD><BODY scroll="yes">
<div id="lxhead">
<div class="nm">St Brannoc&#x27;s Hospital NHS Trust</div>
<ul id="lxnav">
<li><a href="/news.jsp">News</a></li>
<li><a href="/atoz.jsp">A to Z</a></li>
<li><a href="/vacancies.jsp">Vacancies</a></li>
<li><a href="/home.jsp">Home</a></li>
<li><a href="/policies.jsp">Policies</a></li>
<li><a href="/training.jsp">Training</a></li>
<li><a href="/forms.jsp">Forms</a></li>
<li><a href="/ithelp.jsp">IT help</a></li>
<li><a href="/reports.jsp">Reports</a></li>
</ul>
</div>
<form name="aspnetForm" method="post" action="AllItems.aspx"><input type="hidden" name="__REQUESTDIGEST" value="0xst9ExrVfWcIrXKOFED6pJYiX5ZoAed4m8Jao7Bxh"><input type="hidden" name="__VIEWSTATE" value="xva3jD4+OaxpFMFUDwTr53GSjnCT8Vm5kfRNBBTbIrYl+PDGOagyx+sjRq1A/+eoraeT1/v0JUcmWAUqUXmWCymNpOVZWUQVekR5pPqHlzEgEhZ18pkWf5gJT1e8L9V5U6x49vLCPDtB2T6ViCmiM36rmbJv4ZPTYw7yEP9Pw/wPoNAzNVIvDR5jzia9OCcacG+3EC0juE4JxETL1GsVi3Ycq6vLdj2r32srxKenEuuFVFuw10thSlWS7/yrX/zPpPSQWnepdmvNtratE+0yhnMw55k07o3401ppcZQnIfw6ttif3MfW29IuTym8/cEoQH9SPCFXafKLZZyHOOgMzbTLeCrVpJ+hjqHrMezMm3C3g/aeN09467YssbjphTZLiqd9Se1CskKNDLOeGEH59r/TkIucJleOkv/l45Co9n7MOdrAMp5uLHShEw1z/kxXsuYm0++qZaLNWS4koKsl9lK1tHXWzSX9WKkcry2mUQRBo44xqeJ9j5wqN3KLQ3Pl2bbP8QX9VrNAzOE3m21ekxUkgBefrSw2wQQj0/hUJaghvrbauAM6lDKLiOelAhBRhJI/+PVs10u1mDRnD0lChKgPJ8UZOKeieslgOF2hwY7Cp8goQIKfB5fZbQ0JKEm/FEXcg81zOzeebH4i8N8Trb/tro4=">
<h2>Shared Documents</h2>
<a href="Upload.aspx">Upload</a> | <a href="NewFolder.aspx">New Folder</a>
<table class="ms-listviewtable" width="100%"><tr><th><input type="checkbox" onclick="ToggleAllItems(this.checked)"></th><th>Type</th><th>Name</th><th>Modified</th><th></th></tr>
<tr><td><input type="checkbox" name="sel"></td><td>ppt</td><td><a href="docs/brief0.ppt" onclick="return DispEx(this,event,&#39;TRUE&#39;,&#39;FALSE&#39;,&#39;&#39;,&#39;&#39;,&#39;0&#39;,&#39;SharePoint.OpenDocuments&#39;)">brief0</a></td><td>5/22/2009</td><td><a href="javascript:editDocumentWithProgID2(&#39;docs/brief0.ppt&#39;,&#39;&#39;,&#39;SharePoint.OpenDocuments&#39;)">Edit</a></td></tr>
<tr><td><input type="checkbox" name="sel"></td><td>doc</td><td><a href="docs/minutes1.doc" onclick="return DispEx(this,event,&#39;TRUE&#39;,&#39;FALSE&#39;,&#39;&#39;,&#39;&#39;,&#39;0&#39;,&#39;SharePoint.OpenDocuments&#39;)">minutes1</a></td><td>10/21/2009</td><td><a href="javascript:editDocumentWithProgID2(&#39;docs/minutes1.doc&#39;,&#39;&#39;,&#39;SharePoint.OpenDocuments&#39;)">Edit</a></td></tr>
<tr><td><input type="checkbox" name="sel"></td><td>ppt</td><td><a href="docs/site-plan2.ppt" onclick="return DispEx(this,event,&#39;TRUE&#39;,&#39;FALSE&#39;,&#39;&#39;,&#39;&#39;,&#39;0&#39;,&#39;SharePoint.OpenDocuments&#39;)">site-plan2</a></td><td>7/13/2009</td><td><a href="javascript:editDocumentWithProgID2(&#39;docs/site-plan2.ppt&#39;,&#39;&#39;,&#39;SharePoint.OpenDocuments&#39;)">Edit</a></td></tr>
<tr><td><input type="checkbox" name="sel"></td><td>ppt</td><td><a href="docs/agenda3.ppt" onclick="return DispEx(this,event,&#39;TRUE&#39;,&#39;FALSE&#39;,&#39;&#39;,&#39;&#39;,&#39;0&#39;,&#39;SharePoint.OpenDocuments&#39;)">agenda3</a></td><td>12/26/2009</td><td><a href="javascript:editDocumentWithProgID2(&#39;docs/agenda3.ppt&#39;,&#39;&#39;,&#39;SharePoint.OpenDocuments&#39;)">Edit</a></td></tr>
<tr><td><input type="checkbox" name="sel"></td><td>doc</td><td><a href="docs/brief4.doc" onclick="return DispEx(this,event,&#39;TRUE&#39;,&#39;FALSE&#39;,&#39;&#39;,&#39;&#39;,&#39;0&#39;,&#39;SharePoint.OpenDocuments&#39;)">brief4</a></td><td>3/10/2009</td><td><a href="javascript:editDocumentWithProgID2(&#39;docs/brief4.doc&#39;,&#39;&#39;,&#39;SharePoint.OpenDocuments&#39;)">Edit</a></td></tr>
<tr><td><input type="checkbox" name="sel"></td><td>xls</td><td><a href="docs/site-plan5.xls" onclick="return DispEx(this,event,&#39;TRUE&#39;,&#39;FALSE&#39;,&#39;&#39;,&#39;&#39;,&#39;0&#39;,&#39;SharePoint.OpenDocuments&#39;)">site-plan5</a></td><td>3/22/2009</td><td><a href="javascript:editDocumentWithProgID2(&#39;docs/site-plan5.xls&#39;,&#39;&#39;,&#39;SharePoint.OpenDocuments&#39;)">Edit</a></td></tr>
<tr><td><input type="checkbox" name="sel"></td><td>ppt</td><td><a href="docs/agenda6.ppt" onclick="return DispEx(this,event,&#39;TRUE&#39;,&#39;FALSE&#39;,&#39;&#39;,&#39;&#39;,&#39;0&#39;,&#39;SharePoint.OpenDocuments&#39;)">agenda6</a></td><td>4/26/2009</td><td><a href="javascript:editDocumentWithProgID2(&#39;docs/agenda6.ppt&#39;,&#39;&#39;,&#39;SharePoint.OpenDocuments&#39;)">Edit</a></td></tr>
<tr><td><input type="checkbox" name="sel"></td><td>doc</td><td><a href="docs/site-plan7.doc" onclick="return DispEx(this,event,&#39;TRUE&#39;,&#39;FALSE&#39;,&#39;&#39;,&#39;&#39;,&#39;0&#39;,&#39;SharePoint.OpenDocuments&#39;)">site-plan7</a></td><td>6/10/2009</td><td><a href="javascript:editDocumentWithProgID2(&#39;docs/site-plan7.doc&#39;,&#39;&#39;,&#39;SharePoint.OpenDocuments&#39;)">Edit</a></td></tr>
<tr><td><input type="checkbox" name="sel"></td><td>doc</td><td><a href="docs/site-plan8.doc" onclick="return DispEx(this,event,&#39;TRUE&#39;,&#39;FALSE&#39;,&#39;&#39;,&#39;&#39;,&#39;0&#39;,&#39;SharePoint.OpenDocuments&#39;)">site-plan8</a></td><td>10/7/2009</td><td><a href="javascript:editDocumentWithProgID2(&#39;docs/site-plan8.doc&#39;,&#39;&#39;,&#39;SharePoint.OpenDocuments&#39;)">Edit</a></td></tr>
<tr><td><input type="checkbox" name="sel"></td><td>xls</td><td><a href="docs/minutes9.xls" onclick="return DispEx(this,event,&#39;TRUE&#39;,&#39;FALSE&#39;,&#39;&#39;,&#39;&#39;,&#39;0&#39;,&#39;SharePoint.OpenDocuments&#39;)">minutes9</a></td><td>6/18/2009</td><td><a href="javascript:editDocumentWithProgID2(&#39;docs/minutes9.xls&#39;,&#39;&#39;,&#39;SharePoint.OpenDocuments&#39;)">Edit</a></td></tr>
<tr><td><input type="checkbox" name="sel"></td><td>doc</td><td><a href="docs/site-plan10.doc" onclick="return DispEx(this,event,&#39;TRUE&#39;,&#39;FALSE&#39;,&#39;&#39;,&#39;&#39;,&#39;0&#39;,&#39;SharePoint.OpenDocuments&#39;)">site-plan10</a></td><td>12/8/2009</td><td><a href="javascript:editDocumentWithProgID2(&#39;docs/site-plan10.doc&#39;,&#39;&#39;,&#39;SharePoint.OpenDocuments&#39;)">Edit</a></td></tr>
</table>
</form>
<div id="lxfoot">
<p>Printed copies are uncontrolled | Questions about this page: ext. 7566 | <a href="#">Back to top</a></p>
</div>
</BODY></HTML>
