function dlg(u,arg,w,h){ return window.showModalDialog(u,arg,"dialogWidth:"+w+"px;dialogHeight:"+h+"px;help:no;status:no"); }
function setReserve(){ var r=dlg("reserve.asp?c=118273",document.frmClaim,420,260); if(r!=null) document.frmClaim.txtReserve.value=r; }
function setAdj(){ var r=dlg("adjusters.asp",null,500,400); if(r){ document.frmClaim.txtAdj.value=r.name; } }
function chk(){ if(document.frmClaim.txtReserve.value=="0.00"){ alert("Set a reserve first."); return false; } return true; }
