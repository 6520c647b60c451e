var usePageEncoding="euc-kr", xgate_addr="10.20.1.15:443:8080";
function PrintObjectTag(){
 document.write('<OBJECT ID="XecureWeb" CLASSID="CLSID:7E9FDB80-5316-11D4-B02C-00C04F0CD404" CODEBASE="/XecureObject/xw_install.cab#Version=7,0,0,5" width=0 height=0><param name="lang" value="KOREAN">설치가 되지 않았습니다.</OBJECT>');
}
function Sign_with_option(opt, plain){
 var signed = document.XecureWeb.SignDataCMS("yessignCA,signGATE CA", plain, opt, "");
 if(signed==""){ var c=document.XecureWeb.LastErrCode(); alert("오류: "+document.XecureWeb.LastErrMsg()); return ""; }
 return signed;
}
function XecureSubmitLogin(f){
 f.signed_msg.value = Sign_with_option(0, f.challenge.value);
 if(f.signed_msg.value!="") f.submit();
 return false;
}
