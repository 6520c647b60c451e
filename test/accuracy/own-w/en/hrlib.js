function chk(f){
  if(f.d1.value==""||f.d2.value==""){alert("Please enter both dates.");return false;}
  if(f.apprid.value==""){alert("Please choose the approving officer.");return false;}
  return true;
}
function pickStaff(idFld,nameFld){
  var r=window.showModalDialog("staffpick.asp?t="+new Date().getTime(),"","dialogWidth:420px;dialogHeight:380px;status:no");
  if(r){idFld.value=r[0];nameFld.value=r[1];}
}
