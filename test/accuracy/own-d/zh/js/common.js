function openDlg(url,arg,w,h){
  return window.showModalDialog(url,arg,"dialogWidth:"+w+"px;dialogHeight:"+h+"px;status:no;help:no;scroll:yes");
}
function selUser(n,i){
  var r=openDlg("../public/usertree.jsp?t="+new Date().getTime(),window,400,480);
  if(r!=null){ n.value=r[1]; i.value=r[0]; }
}
