function xuanBuMen(){
  var url="bumen_tree.htm?t="+Math.random();
  var ret=window.showModalDialog(url,"","dialogWidth:300px;dialogHeight:400px;scroll:yes;status:no");
  if(ret!=null && ret!=""){
    var arr=ret.split("|");
    document.form1.bmid.value=arr[0];
    document.form1.bm.value=arr[1];
  }
}
function jiancha(){
  if(document.form1.bmid.value==""){ alert("请选择调入部门！"); return false; }
  return true;
}
