<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns:o="urn:schemas-microsoft-com:office:office" lang="en-us" dir="ltr">
<head><meta name="GENERATOR" content="Microsoft SharePoint" /><meta name="progid" content="SharePoint.WebPartPage.Document" />
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta http-equiv="X-UA-Compatible" content="IE=8" />
<title>Invoices - All Documents</title>
<script type="text/javascript">
// <![CDATA[
var IMNControlObj=null, bIMNControlInited=false;
function EnsureIMNControl(){
  if(!bIMNControlInited){
    if(window.ActiveXObject){ try{ IMNControlObj=new ActiveXObject("Name.NameCtrl.1"); }catch(e){} }
    bIMNControlInited=true;
    if(IMNControlObj) IMNControlObj.OnStatusChange=function(n,s,id){};
  }
  return IMNControlObj;
}
function IMNRC(name, elem){ if(name==null||name=='') return; if(EnsureIMNControl()&&IMNControlObj.PresenceEnabled) elem.title=name; }
function SupportsMultipleUpload(){ try{ return new ActiveXObject("STSUpld.UploadCtl")!=null; }catch(e){ return false; } }
function initLinks(){ var a=document.getElementById('multiUp'); if(a && !SupportsMultipleUpload()) a.style.display='none'; }
// ]]>
</script></head>
<body onload="initLinks()">
<h2>Invoices</h2>
<p class="ms-toolbar"><a href="Upload.aspx?List=Invoices">Upload document</a> <a id="multiUp" href="Upload.aspx?List=Invoices&amp;MultipleUpload=1">Upload multiple documents</a></p>
<table class="ms-listviewtable" border="0" cellpadding="4" width="100%">
<tr class="ms-viewheadertr"><th>Name</th><th>Supplier</th><th>Amount</th><th>Modified by</th></tr>
<tr><td><a href="/fin/Invoices/INV-20931.pdf">INV-20931</a></td><td>Cobalt Cleaning</td><td>1,240.00</td><td><span><img src="/_layouts/images/blank.gif" alt="" onload="IMNRC('jlee@corp.example',this)" />Jean Lee</span></td></tr>
<tr class="ms-alternating"><td><a href="/fin/Invoices/INV-20932.pdf">INV-20932</a></td><td>Harrow Plant Hire</td><td>8,310.50</td><td>Tom Abiola</td></tr>
<tr><td><a href="/fin/Invoices/INV-20940.pdf">INV-20940</a></td><td>Water Company</td><td>412.77</td><td>Jean Lee</td></tr>
</table></body></html>
