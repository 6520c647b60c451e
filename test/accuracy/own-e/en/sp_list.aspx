<html dir="ltr" xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name="GENERATOR" content="Microsoft SharePoint"><meta name="progid" content="SharePoint.WebPartPage.Document"><title>Estates - Tasks</title>
<script>
var IMNControlObj=null,bIMNControlInited=false;
function EnsureIMNControl(){ if(!bIMNControlInited){ bIMNControlInited=true; if(window.ActiveXObject){ try{ IMNControlObj=new ActiveXObject("Name.NameCtrl.1"); }catch(e){} } } return IMNControlObj; }
function IMNRC(name){ var c=EnsureIMNControl(); if(c) c.OnUILoad=function(){}; }
</script></head><body onload="IMNRC('x')"><table class="ms-main" width="100%"><tr><td class="ms-pagetitle"><h2>Tasks</h2></td></tr><tr><td><table border="0" class="ms-listviewtable" cellpadding="3"><tr><th>Title</th><th>Assigned To</th><th>Status</th></tr><tr><td><a href="disp.aspx?ID=1">Replace boiler valve</a></td><td><img src="blank.gif" alt="" onload="IMNRC('dk@egh')"> D Keane</td><td>In Progress</td></tr><tr><td><a href="disp.aspx?ID=2">Lift 3 inspection</a></td><td>R Pool</td><td>Not Started</td></tr></table></td></tr></table></body></html>
