if(!window.Silverlight)window.Silverlight={};
Silverlight._silverlightCount=0;
Silverlight.isInstalled=function(b){var r=false;try{var a=null;try{a=new ActiveXObject("AgControl.AgControl");r=a.IsVersionSupported(b)}catch(e){var p=navigator.plugins["Silverlight Plug-In"];if(p)r=true}}catch(e){r=false}return r};
